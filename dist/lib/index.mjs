import library from './index.cjs';

export const { ConfigurationError, RepositoryError, guard, openRepository } = library;
