/** What each test of a Vitest report took, in milliseconds; hooks of a file are not in it. */
export function vitestTimes(report, root) {
  return report.testResults.flatMap(({ name, assertionResults }) => assertionResults.map(({ fullName, duration }) => ({ name: `${withoutRoot(name, root)} › ${fullName}`, ms: duration ?? 0 })));
}

/** The same of a Playwright report, with all attempts of a test. */
export function playwrightTimes(report) {
  return report.suites.flatMap((suite) => timesIn(suite, []));
}

function timesIn({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const own = specs.map((spec) => ({ name: [...path, spec.title].join(' › '), ms: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) }));
  return [...own, ...suites.flatMap((suite) => timesIn(suite, path))];
}

export function slowest(times, most) {
  return times.toSorted((a, b) => b.ms - a.ms).slice(0, most);
}

function withoutRoot(path, root) {
  return path.startsWith(root) ? path.slice(root.length).replace(/^[\\/]/, '') : path;
}
