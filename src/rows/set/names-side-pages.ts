// Whether a configuration names pages that are judged for their header or their links alone: apart, so that most runs load no more.
import type { Settings } from '../../config/settings.ts';

export const namesSidePages = ({ links = [], metadata = [], index = [], references = [] }: Settings): boolean =>
  links.length + metadata.length + index.length + references.length > 0;
