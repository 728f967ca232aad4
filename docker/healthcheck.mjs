// Ends with 0 when the process of this container can do its work: the clearing answers on KONTOR_PROBE_PORT, the api on
// its own port.
const port = [process.env.KONTOR_PROBE_PORT, process.env.KONTOR_PORT].find((value) => Number(value) > 0) ?? '4000';
try {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) });
  if (!response.ok) fail(`${response.status} ${await response.text()}`);
} catch (error) {
  fail(`Nothing answers on port ${port}: ${error.cause?.code ?? error.message}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
