import { picturePath } from '@/lib/catalogue/picture';
import { LEAST_WIDTH } from '@/lib/pictures/limits';

/** A picture among what is said of it; its alternative text stands beside it as words. */
export function PictureCell({ picture }: { picture: string }) {
  return <img className="diff-picture" src={picturePath(picture, LEAST_WIDTH)} alt="" loading="lazy" decoding="async" />;
}
