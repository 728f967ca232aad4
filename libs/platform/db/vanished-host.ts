/**
 * Start-up options of a connection to PostgreSQL, so that the server notices within half a minute that the host of its client
 * has vanished without a word, and gives back the locks that it held. By default that takes two hours.
 */
export const noticesVanishedHost = [
  ['tcp_keepalives_idle', '15'],
  ['tcp_keepalives_interval', '5'],
  ['tcp_keepalives_count', '3'],
  // For what was sent and never acknowledged; milliseconds.
  ['tcp_user_timeout', '30000'],
]
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');
