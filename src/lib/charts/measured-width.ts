/** Tells the width of an element now and whenever it changes: charts draw text at its own size at any width. */
export function measuredWidth(tell: (width: number) => void): (element: Element) => () => void {
  return (element) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) tell(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
