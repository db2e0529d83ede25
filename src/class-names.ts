/** `0`, `1`, `2`, …: the names of classes that have none. */
export function numbersAsNames(classes: number): string[] {
  return Array.from({ length: classes }, (_, label) => String(label));
}

/** Whether the classes are called as those are that have no names. */
export function areNumbers(classNames: readonly string[]): boolean {
  return classNames.every((name, label) => name === String(label));
}
