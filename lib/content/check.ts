import { problemsOf, type ContentFiles } from './check-content';
import { contentRoot, readContentFiles, UnreadableContent } from './files';

function reportOn(files: ContentFiles): void {
  const problems = problemsOf(files);
  for (const { file, field, reason } of problems) console.error(`content/${file}  ${field}: ${reason}`);
  if (problems.length > 0) return fail(`${problems.length} problems`);
  console.log(`Content is in order: ${files.entries.length} entries, ${files.vocabularies.length} vocabularies.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  reportOn(readContentFiles(contentRoot));
} catch (error) {
  if (!(error instanceof UnreadableContent)) throw error;
  fail(error.message);
}
