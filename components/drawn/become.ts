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
  const wanted = [...next.childNodes];
  const ids = new Set(wanted.map(idOf));
  let at = now.firstChild;
  for (const [i, one] of wanted.entries()) {
    const same = sameAs(one, at, wanted.length - i);
    // What is in between goes, so that the same stays where it is: an element that is moved loses the focus.
    while (same && at && at !== same && !(idOf(at) !== '' && ids.has(idOf(at)))) at = removed(at);
    if (!same) now.insertBefore(one, at);
    else {
      if (same === at) at = at.nextSibling;
      else now.insertBefore(same, at);
      take(same, one);
    }
  }
  while (at) at = removed(at);
}

/** The node from here on that `wanted` is now; one without an id only right here, unless there are too many. */
function sameAs(wanted: Node, from: ChildNode | null, left: number): ChildNode | null {
  const following: ChildNode[] = [];
  for (let node = from; node; node = node.nextSibling) following.push(node);
  const near = idOf(wanted) === '' && following.length <= left ? following.slice(0, 1) : following;
  return near.find((node) => node.nodeName === wanted.nodeName && idOf(node) === idOf(wanted)) ?? null;
}

function idOf(node: Node): string {
  return node instanceof Element ? node.id : '';
}

function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

function take(now: ChildNode, wanted: Node): void {
  if (!(now instanceof Element) || !(wanted instanceof Element)) {
    if (now.nodeValue !== wanted.nodeValue) now.nodeValue = wanted.nodeValue;
    return;
  }
  const asked = now.getAttribute('value') !== wanted.getAttribute('value');
  takeAttributes(now, wanted);
  // What was typed or chosen gives way to what the page says now, where that is something else.
  if (asked && now instanceof HTMLInputElement && now !== document.activeElement) now.value = now.defaultValue;
  if (now instanceof HTMLOptionElement) now.selected = now.defaultSelected;
  if (!now.hasAttribute('data-live')) takeChildren(now, wanted);
}

/** A fold that the reader opened stays open. */
function takeAttributes(now: Element, wanted: Element): void {
  for (const { name } of [...now.attributes]) if (!wanted.hasAttribute(name) && name !== 'open') now.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
}
