/** Oldest release of each line that has everything the packages need; later lines are all right. */
const OLDEST_MINOR = { 20: 19, 22: 12 };
const NEW_ENOUGH_MAJOR = 24;

/** What is wrong with this version of Node ("20.18.1"), in a sentence, or null when it will do. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major >= NEW_ENOUGH_MAJOR) return null;
  if (major in OLDEST_MINOR && minor >= OLDEST_MINOR[major]) return null;
  return `Node ${version} is not supported: please install Node 20.19 or later, 22.12 or later, or 24 (https://nodejs.org).`;
}
