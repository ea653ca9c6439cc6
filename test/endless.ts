/** Seconds after which work is taken for one that never ends; nothing else is judged by how long it takes. */
export const endless = 600
