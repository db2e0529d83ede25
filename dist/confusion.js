function shellWord(word) {
  const safe = word.startsWith("-") ? `./${word}` : word;
  return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}

function confusedPairs(confusion) {
  return confusion.flatMap((row, label) => row.map((images, predicted) => ({ label, predicted, images }))).filter(({ label, predicted, images }) => label !== predicted && images > 0).sort((a, b) => b.images - a.images || a.label - b.label || a.predicted - b.predicted);
}

export { confusedPairs as c, shellWord as s };
