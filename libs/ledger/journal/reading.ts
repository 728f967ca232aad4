/** Look-ups in the past. Booking times never run backwards on an account, so a binary search over versions finds them. */
export const readingFunctions = `
CREATE FUNCTION ledger_version_at(p_account uuid, p_at timestamptz) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  low bigint := 0;
  high bigint;
  middle bigint;
  last_booked timestamptz;
BEGIN
  SELECT version, booked_at INTO high, last_booked FROM account WHERE id = p_account;
  IF last_booked <= p_at THEN
    RETURN high;
  END IF;
  WHILE low < high LOOP
    middle := (low + high + 1) / 2;
    IF (SELECT t.booked_at <= p_at FROM entry e JOIN transfer t ON t.id = e.transfer_id
        WHERE e.account_id = p_account AND e.version = middle) THEN
      low := middle;
    ELSE
      high := middle - 1;
    END IF;
  END LOOP;
  RETURN low;
END $$;
`;
