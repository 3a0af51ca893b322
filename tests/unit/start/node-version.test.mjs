import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { nodeProblem } from '../../../lib/start/node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '24.0.0', '25.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(['18.20.4', '20.18.9', '21.7.3', '22.11.0', '23.11.0'])('Node %s is refused in one sentence', (version) => {
  expect(nodeProblem(version)).toContain(`Node ${version} is not supported`);
});

test('package.json asks for the same versions', () => {
  expect(packageJson.engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0');
});
