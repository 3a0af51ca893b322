import { stripVTControlCharacters } from 'node:util';

const LINES = 12;

/** What failed, each with its name and the beginning of what was said: for the end of a run, where the rest is cut off. */
export function vitestFailures(report) {
  return report.testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages));
    return status === 'failed' && assertionResults.length === 0 ? [told(name, [message])] : failed;
  });
}

export function playwrightFailures(report) {
  const outside = report.errors.map(({ message = '' }) => told('outside the tests', [message]));
  return [...report.suites.flatMap((suite) => failedIn(suite, [])), ...outside];
}

function failedIn({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const failed = specs.filter(({ ok }) => !ok).map((spec) => told([...path, spec.title].join(' › '), spec.tests.flatMap(messages)));
  return [...failed, ...suites.flatMap((suite) => failedIn(suite, path))];
}

const messages = ({ results }) => results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));

function told(name, said) {
  const lines = stripVTControlCharacters(said.join('\n')).split('\n').filter((line) => line.trim() !== '');
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n');
}
