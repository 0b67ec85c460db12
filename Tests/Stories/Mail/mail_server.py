"""A real SMTP server on loopback: prints its port, then each mail it is handed as a line of JSON; ends with its input.

Who is called "busy" is told to come back later, once for each mail; who is called "gone" is not known here.
"""

import asyncore
import email
import email.policy
import json
import os
import smtpd
import sys
import threading


class Server(smtpd.SMTPServer):
    seen = set()

    def process_message(self, peer, sender, recipients, data, **options):
        mail = email.message_from_bytes(data, policy=email.policy.default)
        answer = self.answer(recipients[0], mail["Message-ID"])
        print(json.dumps({
            "sender": sender, "recipient": recipients[0], "from": str(mail["From"]), "to": str(mail["To"]),
            "subject": str(mail["Subject"]), "date": mail["Date"].datetime.isoformat(), "id": str(mail["Message-ID"]),
            "body": mail.get_content().replace("\r\n", "\n"), "fields": mail.keys(),
            "longest": max(len(line) for line in data.splitlines()), "answer": answer or "250",
        }), flush=True)
        return answer

    def answer(self, recipient, identity):
        if recipient.startswith("gone"):
            return f"550 <{recipient}> is not known here"
        if recipient.startswith("busy") and identity not in self.seen:
            self.seen.add(identity)
            return f"451 <{recipient}> has too many mails today"
        return None


def end_with_input():
    """Whoever started the server may die in any way; only the end of its input is sure to come."""
    sys.stdin.read()
    os._exit(0)


server = Server(("127.0.0.1", 0), None)
threading.Thread(target=end_with_input, daemon=True).start()
print(server.socket.getsockname()[1], flush=True)
asyncore.loop(timeout=1)
