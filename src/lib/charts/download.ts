/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click: it must live a little longer.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
