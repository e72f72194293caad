"""The budget against code that really runs away; what stood in the process before it is there again afterwards."""

import gc
import signal
import threading
import time

import bashlex
import pytest

from capfence_sh import budget
from capfence_sh.budget import OverBudget


def spend(work, seconds=0.2, allowed=budget.BYTES):
    """Do `work` under a budget; the seconds it took until it was stopped."""
    gc.disable()  # as at a start: an exception that is raised in what watches collections is lost
    limit = budget.start(seconds, allowed)
    began = time.monotonic()
    try:
        with pytest.raises(OverBudget):
            work()
    finally:
        budget.stop(limit)
        gc.enable()
    return time.monotonic() - began


def for_ever():
    while True:
        pass


def test_a_loop_is_stopped_in_time():
    assert 0.2 <= spend(for_ever) < 5


def test_time_of_others_does_not_count():
    """A stopped process is the busiest machine: the clock on the wall goes on, and the processor does nothing for it."""
    limit = budget.start(0.1)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0)  # no tick can cut the sleep
        time.sleep(0.3)
        signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
        began = time.thread_time()
        while time.thread_time() < began + 0.05:
            pass
        budget.pause(limit)
    finally:
        budget.stop(limit)


def test_what_waits_for_ever_is_stopped():
    assert 0.15 <= spend(threading.Event().wait, 0.01) < 5


def test_the_parser_that_hangs_is_stopped():
    assert spend(lambda: bashlex.parse("echo a'${'")) < 8


def test_growing_memory_is_stopped():
    held = []

    def grow():
        while True:
            held.append(bytearray(1 << 20))

    spend(grow, seconds=20, allowed=64 << 20)
    assert 32 < len(held) < 400


def test_code_that_swallows_it_is_stopped_again():
    caught = []

    def stubborn():
        for _ in range(2):
            try:
                for_ever()
            except OverBudget as error:
                caught.append(error)
        for_ever()

    spend(stubborn, seconds=0.05)
    assert [type(each) for each in caught] == [OverBudget, OverBudget]


def test_it_is_no_ordinary_exception():
    assert not issubclass(OverBudget, Exception)


def test_what_stays_within_is_left_alone():
    limit = budget.start(0.3)
    time.sleep(0.1)
    budget.stop(limit)
    time.sleep(0.3)


def test_one_timer_serves_many_records():
    limit = budget.start(0.2)
    try:
        for _ in range(4):
            budget.renew(limit)
            time.sleep(0.12)
            budget.pause(limit)
        time.sleep(0.3)
        budget.renew(limit)
        with pytest.raises(OverBudget):
            for_ever()
    finally:
        budget.stop(limit)


def test_handler_mask_and_timer_are_as_before():
    arrived = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: arrived.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    handler = signal.getsignal(signal.SIGALRM)
    try:
        assert 0.1 <= spend(for_ever, 0.1) < 5  # although the signal was blocked
        assert signal.getsignal(signal.SIGALRM) is handler
        assert signal.SIGALRM in signal.pthread_sigmask(signal.SIG_BLOCK, ())
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
        assert arrived == []
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        signal.signal(signal.SIGALRM, before)


def test_a_timer_of_the_caller_has_the_rest_of_its_time():
    arrived = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: arrived.append(time.monotonic()))
    try:
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 1.0, 0.25)
        limit = budget.start()
        time.sleep(0.2)
        assert arrived == []
        soonest = time.monotonic()
        budget.stop(limit)
        remaining, interval = signal.getitimer(signal.ITIMER_REAL)
        latest = time.monotonic()
        assert 1.0 - (latest - began) - 0.01 < remaining < 1.0 - (soonest - began) + 0.01
        assert interval == 0.25
        while not arrived and time.monotonic() < began + 20:
            time.sleep(0.05)
        assert 0.98 < arrived[0] - began < 20
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_timer_that_ran_out_meanwhile_rings_at_once():
    arrived = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: arrived.append(number))
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        limit = budget.start()
        time.sleep(0.15)
        budget.stop(limit)
        time.sleep(0.02)
        assert arrived == [signal.SIGALRM]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_other_threads_are_told_that_they_cannot_have_one():
    failures = []

    def elsewhere():
        try:
            budget.start()
        except ValueError as error:
            failures.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(failures) == 1
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
