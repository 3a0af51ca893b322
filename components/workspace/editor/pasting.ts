import type { ClipboardEvent } from 'react';
import { pastedLine, pastedLines, pastedText, type Clipboard } from '@/lib/drafting/paste';
import { withoutStyles } from '@/lib/drafting/paste-html';

type TextField = HTMLTextAreaElement | HTMLInputElement;

function clipboardOf({ clipboardData }: ClipboardEvent): Clipboard {
  const html = clipboardData.getData('text/html');
  return { page: html ? new DOMParser().parseFromString(withoutStyles(html), 'text/html').body : null, text: clipboardData.getData('text/plain') };
}

/** Puts a text where the cursor is, as typing would: the browser can take it back. */
export function typeIn(field: TextField, text: string): void {
  // Nothing else keeps the browser's own undo.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function pasteAsText(event: ClipboardEvent<TextField>): void {
  event.preventDefault();
  typeIn(event.currentTarget, pastedText(clipboardOf(event)));
}

export function pasteAsLine(event: ClipboardEvent<TextField>): void {
  event.preventDefault();
  typeIn(event.currentTarget, pastedLine(clipboardOf(event)));
}

/** One pasted line goes where the cursor is; of several, answers all lines that are to stand in the place of this one. */
export function pasteAsLines(event: ClipboardEvent<TextField>): string[] | null {
  event.preventDefault();
  const field = event.currentTarget;
  const lines = pastedLines(clipboardOf(event));
  if (lines.length < 2) {
    typeIn(field, lines[0] ?? '');
    return null;
  }
  const before = field.value.slice(0, field.selectionStart ?? 0);
  const after = field.value.slice(field.selectionEnd ?? 0);
  return [before + lines[0]!, ...lines.slice(1, -1), lines.at(-1)! + after];
}
