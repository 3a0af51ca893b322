import { licenceAddress, type Picture } from '@/lib/catalogue/picture';
import { publicPictures } from '@/lib/catalogue/public-pictures';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { PictureImage } from './picture-image';

/** Pictures with who made them and what others may do with them. A past state shows those alone that readers see today. */
export function Pictures({ view: { entry, snapshot, locale, isPast = false } }: { view: EntryView }) {
  const shown = isPast ? entry.pictures.filter(({ picture }) => publicPictures(snapshot).has(picture)) : entry.pictures;
  const hidden = entry.pictures.length - shown.length;
  return (
    <>
      {shown.map((picture) => (
        <PictureFigure key={picture.picture} picture={picture} locale={locale} />
      ))}
      {hidden > 0 ? <p className="picture-hidden">{translator(locale)('pictures.notShown', { count: hidden })}</p> : null}
    </>
  );
}

function PictureFigure({ picture, locale }: { picture: Picture; locale: Locale }) {
  return (
    <figure className={picture.height > picture.width ? 'picture picture-tall' : 'picture'}>
      <PictureImage picture={picture} />
      <figcaption>
        {picture.caption ? <p className="picture-caption">{picture.caption}</p> : null}
        <p>
          {translator(locale)('pictures.by', { credit: picture.credit })}
          {'\u00a0'}
          <span aria-hidden="true">·</span> <Licence {...picture} locale={locale} />
        </p>
      </figcaption>
    </figure>
  );
}

function Licence({ licence, locale }: Pick<Picture, 'licence'> & { locale: Locale }) {
  const name = translator(locale)(`pictures.licences.${licence}`);
  const address = licenceAddress(licence);
  if (!address) return <span className="whitespace-nowrap">{name}</span>;
  return (
    <a className="prose-link whitespace-nowrap" href={address} rel="license">
      {name}
    </a>
  );
}
