// Where clones of public repositories are below a folder, and the lists that say what is measured of them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const isClone = (place) => existsSync(join(place, 'HEAD'));

/** Where the clone of `owner/name` is below the folder, in any of the layouts that people use; null where it is not. */
export function locate(mirrors, repository) {
  const [owner, name] = repository.split('/');
  const places = [
    `${owner}+${name}/repo`,
    `${owner}+${name}`,
    `${owner}/${name}`,
    `${owner}/${name}.git`,
    `${name}.git`,
  ];
  return places.map((place) => join(mirrors, place)).find(isClone) ?? null;
}

/** All clones right below the folder, in the order of their names. */
export function listClones(mirrors) {
  return readdirSync(mirrors)
    .sort()
    .flatMap((name) => {
      const place = [join(mirrors, name, 'repo'), join(mirrors, name)].find(isClone);
      return place === undefined ? [] : [{ name, place }];
    });
}

/** The lines of a file of `bench/precision/`, each a value of JSON. */
export function readLines(name) {
  return readFileSync(join(import.meta.dirname, 'precision', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
