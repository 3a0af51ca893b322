/**
 * Makes what stands in the page into the text's markup and leaves in place what is the same in both: the focus, an
 * open fold, a place scrolled to. Elements with an id are known by it, others by name and position.
 */
export function become(part: Element, html: string): void {
  const next = part.cloneNode(false) as Element;
  next.innerHTML = html;
  takeChildren(part, next);
}

function takeChildren(now: Element, next: Element): void {
  let at = now.firstChild;
  for (const wanted of [...next.childNodes]) {
    const same = sameAs(wanted, now, at);
    if (!same) now.insertBefore(wanted, at);
    else {
      if (same === at) at = at.nextSibling;
      else now.insertBefore(same, at);
      take(same, wanted);
    }
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

function sameAs(wanted: Node, within: Element, at: ChildNode | null): ChildNode | null {
  if (wanted instanceof Element && wanted.id !== '') return [...within.children].find(({ id, nodeName }) => id === wanted.id && nodeName === wanted.nodeName) ?? null;
  return at && at.nodeName === wanted.nodeName && !(at instanceof Element && at.id !== '') ? at : null;
}

function take(now: ChildNode, wanted: Node): void {
  if (!(now instanceof Element) || !(wanted instanceof Element)) {
    if (now.nodeValue !== wanted.nodeValue) now.nodeValue = wanted.nodeValue;
    return;
  }
  const asked = now.getAttribute('value') !== wanted.getAttribute('value');
  takeAttributes(now, wanted);
  // What was typed or chosen gives way to what the page says now, where that is something else.
  if (asked && now instanceof HTMLInputElement) now.value = now.defaultValue;
  if (now instanceof HTMLOptionElement) now.selected = now.defaultSelected;
  if (!now.hasAttribute('data-live')) takeChildren(now, wanted);
}

/** A fold that the reader opened stays open. */
function takeAttributes(now: Element, wanted: Element): void {
  for (const { name } of [...now.attributes]) if (!wanted.hasAttribute(name) && name !== 'open') now.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
}
