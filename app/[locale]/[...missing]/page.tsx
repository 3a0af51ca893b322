import { notFound } from 'next/navigation';

/** Any address that is no page gets the designed answer, in its language. */
export default function Missing(): never {
  notFound();
}
