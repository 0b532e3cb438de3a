/** `/人`, `/亩`: one of those over whom an amount is spread. */
const perOne = /^[/／](?:人|户|亩|平方米|㎡|公里|平方公里|公顷|村|家|场|只|头)(?![\p{Script=Han}])/u;
/** `/月`, `/公斤`: a length of time and goods that have a price; an amount for them is no average. */
const perOther =
  /^[/／](?:年|月|季度|周|天|日|小时|课时|吨|公斤|千克|斤|株|件|次|份|套|台|张|立方米|千瓦时|度|人次)(?![\p{Script=Han}])/u;

/** What stands behind a measure and says for one of what it is: `3000元|/亩`. Null where nothing does. */
export const perUnitAfter = (text: string, end: number): { readonly end: number; readonly isMean: boolean } | null => {
  if (text[end] !== '/' && text[end] !== '／') return null;
  const behind = text.slice(end, end + 6);
  const one = perOne.exec(behind)?.[0] ?? null;
  const printed = one ?? perOther.exec(behind)?.[0] ?? null;
  return printed === null ? null : { end: end + printed.length, isMean: one !== null };
};
