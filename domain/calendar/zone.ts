/** The one time zone of the product: every school and every office hour is on Dutch time. */
export const ZONE = 'Europe/Amsterdam';
