import { entryFile, smallContent } from './content';

export const faultContent = smallContent(Array.from({ length: 20 }, (_, index) => entryFile(`entry-${index}`)));
