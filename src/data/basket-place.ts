/** Name of the store and of the tabs' channel: two ledgers on one host do not share a basket. */
export const BASKET_PLACE = `bamboo-ledger${import.meta.env.VITE_PORTABLE ? ' portable' : import.meta.env.BASE_URL}`
