"""Values from other threads, on the Qt thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from ui.work.mailbox import Mailbox


def posted_by_a_thread(mailbox: Mailbox, *values: object) -> None:
    thread = threading.Thread(target=lambda: [mailbox.post(value) for value in values])
    thread.start()
    thread.join()


def test_values_come_on_the_qt_thread_in_order_and_all_of_them(qtbot: QtBot) -> None:
    received: list[object] = []
    threads: set[int] = set()

    def receive(value: object) -> None:
        received.append(value)
        threads.add(threading.get_ident())

    mailbox = Mailbox(receive)
    posted_by_a_thread(mailbox, *range(1000))
    assert received == []  # nothing is handed over on the thread that posts
    qtbot.waitUntil(lambda: received == list(range(1000)))
    assert threads == {threading.get_ident()}


def test_flush_hands_over_what_was_posted_and_close_ends_it(qtbot: QtBot) -> None:
    received: list[object] = []
    mailbox = Mailbox(received.append)
    posted_by_a_thread(mailbox, None, "two")
    mailbox.flush()
    assert received == [None, "two"]
    posted_by_a_thread(mailbox, "late")
    mailbox.close()
    mailbox.flush()
    assert received == [None, "two"]
