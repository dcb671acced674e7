/** Whether a text is a web page: it has the frame of one. A server's warning or a bare sentence under the same content type is not one. */
export function isPage(text: string): boolean {
  return /<(!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 4096));
}
