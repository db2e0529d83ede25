// Colours of Okabe and Ito, which people with any colour vision tell apart; what they say is told by shapes as well.
export const WRONG = '#c24e00';
export const RIGHT = '#0072b2';
export const TEXT = '#1f2328';
export const MUTED = '#59636e';
export const LINE = '#d1d9e0';
export const PAPER = '#ffffff';
