import type { compareEn } from './compare-en.js';
import { numbersIn } from './numbers.js';

const n = numbersIn('es');

const list = (items: readonly string[]): string => new Intl.ListFormat('es', { type: 'conjunction' }).format(items);

const legs = (count: number): string => (count === 1 ? '1 rama' : `${n.count(count)} ramas`);

/** What the comparison of a matrix says, in Spanish: a leg of a matrix is one of its branches, *rama*. */
export const compareEs: typeof compareEn = {
  title: 'Comparación de las ramas',
  found: (read, all) => (read === all ? `${legs(read)} leídas` : `Se pudieron leer ${n.count(read)} de ${legs(all)}`),

  unreadable: (source, reason) => `La rama '${source}' no se puede comparar: ${reason}`,
  leadsOut: 'es un enlace que sale de la carpeta de ramas.',
  earlierAttempt: (name, source, attempt) =>
    `'${source}' se dejó a un lado: es la rama '${name}' del intento ${attempt}, y hay un intento posterior.`,
  differentAttempts: (attempts) => {
    const each = attempts.map(({ attempt, names, legs: all }) => {
      const more = all > names.length ? [...names, `${n.count(all - names.length)} más`] : names;
      return `intento ${attempt}: ${list(more)}`;
    });
    return `Las ramas son de intentos distintos de la ejecución; ${each.join('; ')}. Por una rama que se repitió y no pudo subir nada habla su intento anterior.`;
  },
  sameName: (name, sources) => `${n.count(sources.length)} ramas se llaman '${name}': ${list(sources)}.`,
  sameIndex: (names, number, job) =>
    `${n.count(names.length)} ramas dicen ser la número ${number} del trabajo '${job}': ${list(names)}.`,
  unfinished: (name) => `La rama '${name}' está incompleta: su entrenamiento se canceló.`,
  missingLeg: (name) => `Falta la rama '${name}'.`,
  missingLegs: (job, missing, total, numbers) => {
    const named = list(numbers.map(String)) + (missing > numbers.length ? ', …' : '');
    return `Trabajo '${job}': ${missing === 1 ? 'falta' : 'faltan'} ${n.count(missing)} de ${legs(total)}, número ${named}.`;
  },
  noArtifact: (pattern) =>
    `No se encontró ninguna rama: ningún artefacto legible de esta ejecución coincide con '${pattern}'.`,
  noFolder: (folder) => `No se encontró ninguna rama en ${folder}: ninguna carpeta ni zip que se pueda leer.`,
  onlyOne: (name) => `Solo se encontró una rama, '${name}': para comparar hacen falta dos.`,
  otherTrace: (name, other, epoch, step) =>
    `La rama '${name}' tiene las huellas de la rama '${other}', pero según sus trazas los pesos difieren tras el paso ${n.count(step)} de la época ${n.count(epoch)}: tales pruebas se contradicen.`,
  fault: (name, fault) =>
    `La rama '${name}' tiene un fallo introducido a propósito (${fault}): nunca se da por superada.`,

  verdict: {
    reproduced: 'Reproducido',
    'within-tolerance': 'Dentro de la tolerancia',
    diverged: 'Divergente',
    inconclusive: 'No concluyente',
  },
  meaning: {
    reproduced: (count) => `Las ${legs(count)} coinciden en todas las huellas.`,
    'within-tolerance': (count, groups) =>
      `${legs(count)} forman ${n.count(groups)} grupos con huellas distintas, igual de buenos dentro de la tolerancia.`,
    diverged: (count, groups) => `${legs(count)} forman ${n.count(groups)} grupos con huellas distintas.`,
    inconclusive: (count, groups) =>
      groups > 1
        ? `La comparación no es fiable. Las ${legs(count)} que se pudieron comparar forman ${n.count(groups)} grupos.`
        : `La comparación no es fiable. ${count === 0 ? 'No se pudo comparar ninguna rama.' : `Se ${count === 1 ? 'pudo' : 'pudieron'} comparar ${legs(count)}.`}`,
  },
  passed: 'Superado',
  failed: 'No superado',
  allowed: (reproducibility, problems) =>
    problems
      ? `Lo que falla impide superar la comparación, permita lo que permita 'reproducibility: ${reproducibility}'.`
      : `Según 'reproducibility: ${reproducibility}'.`,

  problems: 'Qué falla',
  notes: 'Conviene saber',
  agreement: 'Quién coincide',
  legend:
    'Cada fila es una rama; cada columna, un peldaño de la escalera. Letras iguales en una columna son huellas iguales; la primera columna con dos letras es donde los entrenamientos se separan.',
  leg: 'Rama',
  group: 'Grupo',
  accuracy: 'Exactitud',
  rungs: {
    data: 'Datos',
    recipe: 'Receta',
    'initial-weights': 'Inicio',
    order: 'Orden',
    probabilities: 'Probabilidades',
    predictions: 'Predicciones',
  },
  epoch: (epoch) => `Época ${n.count(epoch)}`,
  epochsLeftOut: 'Se omiten las épocas en las que nada cambia.',
  none: 'ninguna',
  moreLegs: (group, count) => `y ${n.count(count)} más en el grupo ${group}, iguales en todas las columnas`,
  moreGroups: (shown, groups) =>
    `Los primeros ${n.count(shown)} de ${n.count(groups)} grupos; comparison.json los tiene todos.`,

  differences: 'Primeras diferencias',
  noDifference: 'No hay ninguna: todas las ramas coinciden.',
  pair: (one, other) => `${one} y ${other}`,
  morePairs: (shown, pairs) =>
    `${n.count(shown)} de ${n.count(pairs)} pares de grupos: con muchos grupos, cada uno se compara con el grupo A, el más exacto con el menos exacto, y dos de los que se prometen los mismos bits.`,
  cutPairs: (shown, compared) =>
    `Las primeras ${n.count(shown)} de ${n.count(compared)} comparaciones; comparison.json las tiene todas.`,
  element: {
    parameter: 'Parámetro',
    element: 'Elemento',
    ulps: 'Distancia en ULP',
    differing: 'Elementos distintos',
    largest: 'Diferencia máxima',
    of: (differing, elements) => `${n.count(differing)} de ${n.count(elements)}`,
    largestOf: (difference, ulps) => `${difference}, ${n.count(ulps)} ULP`,
  },

  machines: 'Qué separa a los grupos',
  nothingSeparates: 'Nada: ningún campo del entorno es igual en todo un grupo y en ningún otro.',
  marksOf: (group, facts, more, alone) => {
    const all = more > 0 ? [...facts, `${n.count(more)} más`] : facts;
    return alone
      ? `La rama de ${group} tiene ${list(all)}; ninguna otra.`
      : `Todas las ramas de ${group} tienen ${list(all)}; ninguna otra.`;
  },
  has: (field, value) => `${field} ${value}`,
  flag: (flag, present) => (present ? `la extensión ${flag} de la CPU` : `la CPU sin ${flag}`),
  environments: 'Entornos de las ramas',
  moreEnvironments: (shown, all) =>
    `Uno de cada grupo, ${n.count(shown)} de ${legs(all)}; comparison.json los tiene todos.`,

  page: 'La página',
  kept: (folder) => `No se subió nada; la página está en ${folder}.`,
  moreFailures: (count) => `Y ${n.count(count)} más; véase comparison.json.`,
  differs: (one, other, reason) => `Grupos ${one} y ${other}: ${reason}`,
};
