import { connection } from 'next/server';

/** As little as a page made for each request can be. */
export default async function BarePage() {
  await connection();
  return <p>{Date.now()}</p>;
}
