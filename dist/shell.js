function shellWord(word) {
  const safe = word.startsWith("-") ? `./${word}` : word;
  return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}

export { shellWord as s };
