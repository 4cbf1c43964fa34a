/** A name as it stands in addresses: "Tô Lâm" → "to-lam", "Two people familiar with the plans" → "two-people-familiar-with-the-plans". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
