import type { Check } from './finding';

/** As cameras and programs name files: IMG_2034, DSC00012.JPG, photo-final.png, 20240519_101112. */
const FILE_NAME = /^(?:\S+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)|(?:IMG|DSC|DCIM|PXL|WA|image|photo|picture|screenshot)[\s_-]?\d[\w-]*|\d{8}[_-]\d{4,})$/iu;

/** Words that stand where nobody is told what a picture shows. Whether they are there at all, the schema asks. */
export const pictureChecks: Check = function* ({ pictures = [] }) {
  for (const [index, { alt, caption }] of pictures.entries()) {
    const path = `pictures.${index}.alt`;
    if (alt && FILE_NAME.test(alt)) yield { path, check: 'alt-is-a-file-name', values: { found: alt } };
    if (alt && caption && bare(alt) === bare(caption)) yield { path, check: 'alt-repeats-caption' };
  }
};

/** The words alone: a full stop or a capital makes no other text. */
function bare(text: string): string {
  return (text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
