// One comment of a pull request, renewed at each run: found again by a mark that Markdown does not show.

const mark = '<!-- curlew diff -->';

/** Characters that GitHub takes in a comment. */
const longest = 65_000;

const { env } = process;

/** Writes the comment, or says as a warning why it could not: a pull request from a fork has a token that may not. */
export async function comment(number, markdown) {
  const text = `${mark}\n${fitting(markdown)}`;
  const issue = `/repos/${env.GITHUB_REPOSITORY}/issues/${Number(number)}/comments`;
  try {
    const known = await find(issue);
    if (known === null) await call('POST', issue, { body: text });
    else await call('PATCH', `/repos/${env.GITHUB_REPOSITORY}/issues/comments/${Number(known)}`, { body: text });
  } catch (error) {
    process.stdout.write(`::warning title=curlew::no comment was written: ${error.message}\n`);
  }
}

/** Cut between lines only: half a code span would make markup, and mentions, of the text that it holds. */
function fitting(markdown) {
  if (markdown.length <= longest) return markdown;
  const text = markdown.slice(0, markdown.lastIndexOf('\n', longest));
  const isOpen = text.lastIndexOf('\n<details>') > text.lastIndexOf('\n</details>');
  return `${text}\n${isOpen ? '\n</details>\n' : ''}\n… cut off: the summary of the job has all of it\n`;
}

async function find(issue) {
  for (let page = 1; page <= 30; page++) {
    const comments = await call('GET', `${issue}?per_page=100&page=${page}`);
    const own = comments.find(({ body }) => body?.startsWith(mark));
    if (own) return own.id;
    if (comments.length < 100) return null;
  }
  return null;
}

async function call(method, path, body) {
  const response = await fetch(`${env.GITHUB_API_URL}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${env.CURLEW_TOKEN}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'user-agent': 'curlew',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} answered ${response.status}`);
  return response.json();
}
