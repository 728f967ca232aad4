// Loaded before a process of a fault run: its clock goes wrong by so many seconds, as when a machine's time is corrected.
const offset = Number(process.env.FAULTS_CLOCK_OFFSET_SECONDS ?? 0) * 1_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parameters) {
    if (parameters.length === 0) super(RealDate.now() + offset);
    else super(...parameters);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
