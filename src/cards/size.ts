/** What chats and networks ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
