/** Signs an account of the zone in. Answers its cookies as a request carries them. */
export async function signIn(address: string, username: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'landfall-demo' }),
  });
  if (!answer.ok) {
    throw new Error(`${username} cannot sign in: ${answer.status}: ${await answer.text()}`);
  }
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
