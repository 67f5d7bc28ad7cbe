// The workflow that `init` writes: the same as examples/matrix-guard.yml, which the README shows.

export const WORKFLOW_PATH = '.github/workflows/matrix-guard.yml';

export const WORKFLOW = `name: Matrix Guard
on: pull_request
permissions:
  contents: read # to read both sides of the pull request
  checks: write # to write the check run
  pull-requests: write # to write the comment and the suggestions
jobs:
  matrix-guard:
    runs-on: ubuntu-latest
    steps:
      - uses: org/matrix-guard@v1
`;
