import { keptWidths, picturePath, type Picture } from '@/lib/catalogue/picture';

/** How wide pictures are shown: the whole window less its margins, or the measure of the text. */
const SIZES = '(min-width: 42rem) 38rem, calc(100vw - 2.5rem)';

/** A picture in as many sizes as are kept; the browser takes the one it needs, once it comes near. */
export function PictureImage({ picture: { picture, width, height, alt } }: { picture: Picture }) {
  const sources = keptWidths(width).map((kept) => `${picturePath(picture, kept)} ${kept}w`);
  return <img src={picturePath(picture, width)} srcSet={sources.join(', ')} sizes={SIZES} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
