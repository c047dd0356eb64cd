/** Moves of the nodes of what is pasted, the same for each of its cleanings. */

/** The style of an element as one word, without spaces or capitals; it was put aside before it could apply. */
export const toStyle = (element: Element): string =>
  (element.getAttribute('data-style') ?? '').toLowerCase().replace(/\s+/g, '');

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Gives an element another name; what it holds and says of itself stays. */
export function updateNom(element: Element, nom: string): Element {
  const autre = element.ownerDocument.createElement(nom);
  for (const { name, value } of [...element.attributes]) autre.setAttribute(name, value);
  autre.append(...element.childNodes);
  element.replaceWith(autre);
  return autre;
}
