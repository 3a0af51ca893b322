import { problemsOf } from './check-content';
import { contentRoot, readContentFiles } from './files';

const files = readContentFiles(contentRoot);
const problems = problemsOf(files);
for (const { file, field, reason } of problems) console.error(`content/${file}  ${field}: ${reason}`);
if (problems.length > 0) {
  console.error(`${problems.length} problems`);
  process.exitCode = 1;
} else {
  console.log(`Content is in order: ${files.entries.length} entries, ${files.vocabularies.length} vocabularies.`);
}
