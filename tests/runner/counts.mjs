/** @typedef {{ passed: number, failed: number }} Counts */

/** Counts of a Vitest JSON report; a file that could not even be loaded is a failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of a Playwright JSON report. A test that passed only when repeated has failed, and so has the run when something outside tests did. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/**
 * What a stage counts for, given its program's exit code and its report. A stage that ran no test, left no
 * report, or ended badly although no test failed, has failed.
 */
export function judge(code, counts) {
  if (!counts) return { passed: 0, failed: 1 };
  const unexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** The sum of all stages. */
export function total(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });
}
