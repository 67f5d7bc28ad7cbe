// GitHub's limits, each with the page it comes from, and the bounds we set ourselves.

/** Annotations one request may carry. https://docs.github.com/rest/checks/runs#create-a-check-run */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Requests that carry annotations in one run: nobody reads more. A bound of ours. */
export const ANNOTATION_REQUESTS = 10;

/** Characters of a check run's summary, and of its text. https://docs.github.com/rest/checks/runs#create-a-check-run */
export const CHECK_RUN_TEXT = 65_535;

/** Characters of a check run's title that lists still show. Not a documented limit: longer ones are cut by the page. */
export const CHECK_RUN_TITLE = 255;

/**
 * Characters of an issue comment, and of a review comment. GitHub answers 422 "Body is too long (maximum is 65536 characters)".
 * https://docs.github.com/rest/issues/comments#create-an-issue-comment
 */
export const COMMENT_BODY = 65_536;

/** Bytes of one step's job summary. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary */
export const JOB_SUMMARY_BYTES = 1024 * 1024;

/** Entries on one page of a list. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;

/** Files a pull request lists. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
export const PULL_FILES = 3000;

/** Pages read of one list before we stop: 10,000 comments. A bound of ours. */
export const PAGES = 100;

/** Seconds between two writes. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
export const SECONDS_BETWEEN_WRITES = 1;

/** Seconds a run waits for GitHub in all, whatever it waits for: a job should not hang for an hour. A bound of ours. */
export const WAITING = 120;

/** Seconds to wait after a secondary limit that names none. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
export const PAUSE_AFTER_REFUSAL = 60;

/** Times one request is sent. A bound of ours. */
export const ATTEMPTS = 3;

/** Requests under way at one time. Far below the hundred that trip GitHub's secondary limit. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export const REQUESTS_AT_ONCE = 10;

/** Seconds one request may take. A bound of ours. */
export const REQUEST_TIMEOUT = 60;

/** The same in a run that has waited as long as it may. A bound of ours. */
export const SHORT_TIMEOUT = 5;

/** Review comments posted in one run. A bound of ours: more would be noise. */
export const REVIEW_COMMENTS = 30;

/** Reviews sent to find the positions that GitHub does not take: enough for a few among 30. A bound of ours. */
export const REVIEW_REQUESTS = 20;

/** Lines one suggestion may span. A bound of ours: a longer one is no longer read. */
export const SUGGESTION_LINES = 20;
