/** Something to look at before readers see the entry, at the path of a document that it is about. */
export type Problem = { readonly path: string; readonly severity: 'must' | 'should'; readonly text: string };

export function problemsAt(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter((problem) => problem.path === path);
}

/** The id of the control at a path: what labels, links and checks point to. */
export function controlId(path: string): string {
  return `field-${path}`;
}

/** Brings the control at this path, or the nearest thing around it, into view and gives it the focus. */
export function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const control = document.getElementById(controlId(parts.slice(0, length).join('.')));
    if (!control) continue;
    control.closest('details')?.setAttribute('open', '');
    control.focus();
    control.scrollIntoView({ block: 'center' });
    return;
  }
}
