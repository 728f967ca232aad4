"""The totals that a replay of an Online Retail file must end with, computed from the file alone.

Independent of Kontor on purpose: it shares no code with it and knows nothing of documents, only the rules by which lines
become money. Usage: expected_totals.py FILE, prints JSON.
"""

import csv
import json
import sys
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def cents(value):
    return value.quantize(CENT, ROUND_HALF_UP)


def main(path):
    net = defaultdict(Decimal)
    country = {}
    customer = {}
    rejected = 0
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            number = row["InvoiceNo"]
            try:
                quantity, price = Decimal(row["Quantity"]), Decimal(row["UnitPrice"])
            except Exception:
                rejected += 1
                continue
            invoice = number.isdigit() and quantity > 0 and price > 0
            credit = number[:1] == "C" and number[1:].isdigit() and quantity < 0 and price > 0
            if not (invoice or credit):
                rejected += 1
                continue
            net[number] += cents(abs(quantity) * price)
            country[number] = row["Country"]
            customer[number] = row["CustomerID"]
    vat = {n: cents(net[n] / 5) if country[n] == "United Kingdom" else Decimal(0) for n in net}
    credits = [n for n in net if n.startswith("C")]
    invoices = [n for n in net if not n.startswith("C")]
    cases = [n for n in invoices if customer[n]]
    paid = sum((net[n] + vat[n] for n in invoices), Decimal(0))
    refunded = sum((net[n] + vat[n] for n in credits), Decimal(0))
    documents = {name: len(cases) for name in ("order", "order-response", "despatch-advice", "receipt-advice")}
    documents |= {"invoice": len(invoices), "credit-note": len(credits)}
    totals = {
        "invoicedExclVat": sum((net[n] for n in invoices), Decimal(0)),
        "creditedExclVat": sum((net[n] for n in credits), Decimal(0)),
        "vat": sum((vat[n] for n in invoices), Decimal(0)) - sum((vat[n] for n in credits), Decimal(0)),
        "paid": paid,
        "refunded": refunded,
        "outstanding": Decimal(0),
    }
    print(json.dumps({
        "documents": {name: count for name, count in documents.items() if count},
        "rejected": rejected,
        "totals": {name: str(cents(value)) for name, value in totals.items()},
    }))


main(sys.argv[1])
