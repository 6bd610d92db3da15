/** A picture written into an address of its own, for HTML that leaves the page; empty where there is none. */
export async function pictureAddress(picture: Blob | null): Promise<string> {
  if (picture === null) return '';
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      fail(reader.error ?? new Error('the picture cannot be read'));
    };
    reader.readAsDataURL(picture);
  });
}
