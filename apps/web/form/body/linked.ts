import { decimal } from './totals';
import { put, textAt, type Body } from './pointer';

/** What follows of itself when somebody writes a member of a line, so that it need not be written twice. */
type Link = (line: Body, before: Body) => Body;

const links: Readonly<Record<string, Readonly<Record<string, Link>>>> = {
  'despatch-advice': {
    deliveredQuantity: (line, before) => balanced(line, before, 'deliveredQuantity', 'outstandingQuantity'),
    outstandingQuantity: (line) => balanceOf(line, 'outstandingQuantity', 'deliveredQuantityUnitCode'),
  },
  'receipt-advice': {
    receivedQuantity: (line, before) => shortage(balanced(line, before, 'receivedQuantity', 'shortQuantity')),
    shortQuantity: (line) => shortage(balanceOf(line, 'shortQuantity', 'receivedQuantityUnitCode')),
    rejectedQuantity: (line) => rejection(balanceOf(line, 'rejectedQuantity', 'receivedQuantityUnitCode')),
  },
  'order-response': {
    orderedQuantity: changedLine,
    'price/netPrice': changedLine,
    statusCode: answeredLine,
  },
};

/** The line after somebody wrote its member `name`, with what follows from that. */
export function linked(documentType: string, line: Body, before: Body, name: string): Body {
  return links[documentType]?.[name]?.(line, before) ?? line;
}

/** The reason of an answer to an invoice goes with the list that it is of; those that ask for something name theirs already. */
export function withReasonList(body: Body, pointer: string): Body {
  const [, clarification] = /^(\/documentResponse\/response\/clarifications\/\d+)\/reasonCode$/.exec(pointer) ?? [];
  if (!clarification) return body;
  const list = textAt(body, pointer) && (textAt(body, `${clarification}/reasonCodeList`) || 'OPStatusReason');
  return put(body, `${clarification}/reasonCodeList`, list);
}

/** What was announced stays the sum of the two: less delivered is more outstanding. */
function balanced(line: Body, before: Body, written: string, rest: string): Body {
  const [was, is] = [before, line].map((each) => decimal(textAt(each, `/${written}`) || '0'));
  const restBefore = decimal(textAt(before, `/${rest}`) || '0');
  if (!was || !is || !restBefore) return line;
  const sum = was.plus(restBefore);
  const left = sum.minus(is);
  return balanceOf(put(line, `/${rest}`, left.gt(0) ? left.toFixed() : ''), rest, `${written}UnitCode`);
}

/** A quantity goes with its unit; none goes without either. */
function balanceOf(line: Body, quantity: string, unitFrom: string): Body {
  const count = decimal(textAt(line, `/${quantity}`));
  if (count && !count.isZero()) return put(line, `/${quantity}UnitCode`, textAt(line, `/${unitFrom}`));
  const isWritten = textAt(line, `/${quantity}`) !== '' && !count;
  if (isWritten) return line;
  const without = put(put(line, `/${quantity}`, ''), `/${quantity}UnitCode`, '');
  return quantity === 'outstandingQuantity' ? put(without, '/outstandingReasons', undefined) : without;
}

/** 2: please credit, until somebody says otherwise. */
function shortage(line: Body): Body {
  const isShort = textAt(line, '/shortQuantity') !== '';
  return put(line, '/shortageActionCode', isShort ? textAt(line, '/shortageActionCode') || '2' : '');
}

function rejection(line: Body): Body {
  if (textAt(line, '/rejectedQuantity') !== '') {
    return put(line, '/rejectActionCode', textAt(line, '/rejectActionCode') || '2');
  }
  return ['rejectReasonCode', 'rejectReason', 'rejectActionCode'].reduce(
    (rest, name) => put(rest, `/${name}`, ''),
    line,
  );
}

/** UNCL1229, 3: changed. */
function changedLine(line: Body): Body {
  return textAt(line, '/statusCode') === '5' ? put(line, '/statusCode', '3') : line;
}

/** A line that is accepted as it stands, or not at all, says no quantity and no price. */
function answeredLine(line: Body): Body {
  if (textAt(line, '/statusCode') === '3') return line;
  return ['orderedQuantity', 'orderedQuantityUnitCode', 'price'].reduce(
    (rest, name) => put(rest, `/${name}`, undefined),
    line,
  );
}
