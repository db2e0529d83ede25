function numbersAsNames(classes) {
  return Array.from({ length: classes }, (_, label) => String(label));
}
function areNumbers(classNames) {
  return classNames.every((name, label) => name === String(label));
}

export { areNumbers as a, numbersAsNames as n };
