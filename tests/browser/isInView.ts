/** Whether an element is wholly in view. Runs in the page. @param id the element’s */
export function isInView(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  return place !== undefined && place.height > 0 && place.top >= 0 && place.bottom <= window.innerHeight;
}
