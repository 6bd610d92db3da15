/** Whether the program of the page's body was fetched: from then on its words and evidence come with the page's. */
export const awake = { body: false };
