"""Hosts as a policy writes them: names, globs, addresses and networks."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capfence_sh.addresses import address, host_matches, host_pattern


@pytest.mark.parametrize(
    ("wanted", "host", "matches"),
    [
        ("db.example", "db.example", True),
        ("db.example", "db.example.evil", False),
        ("*.example", "a.b.example", True),
        ("*.example", "example", False),
        ("*", "anything", True),
        ("loopback", "loopback", True),
        ("localhost", "loopback", True),
        ("127.0.0.1", "loopback", True),
        ("127.0.0.0/8", "loopback", True),
        ("::1/128", "loopback", True),
        ("10.0.0.0/8", "10.200.3.4", True),
        ("10.0.0.0/8", "11.0.0.1", False),
        ("10.0.0.0/8", "10.evil.example", False),
        ("0.0.0.0/0", "8.8.8.8", True),
        ("169.254.169.254", "169.254.169.254", True),
        ("fd00::/8", "fd12:3456::1", True),
        ("fd00::/8", "fe80::1", False),
        ("10.0.0.0/8", "::ffff:10.1.2.3", True),
        ("::/0", "8.8.8.8", False),
        ("DB.Example", "db.example", True),
    ],
)
def test_hosts_that_a_pattern_means(wanted, host, matches):
    pattern = host_pattern(wanted)
    assert pattern is not None
    assert host_matches(pattern, host) == matches


@pytest.mark.parametrize(
    "text", ["10.*", "10.0.*.1", "192.168.*", "10.0.0.0/33", "10.0.0.0/x", "name/8", "a b", "https://x.example", "x@y", "*.a b", ":1:*"]
)
def test_what_is_not_a_host_pattern(text):
    assert host_pattern(text) is None


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_addresses_are_read_as_ipaddress_reads_them(value):
    expected = value.ipv4_mapped if isinstance(value, ipaddress.IPv6Address) and value.ipv4_mapped else value
    assert address(str(value)) == (int(expected), expected.max_prefixlen)


@given(st.ip_addresses(v=6), st.integers(0, 128), st.ip_addresses(v=6))
def test_networks_hold_what_ipaddress_says_they_hold(base, bits, host):
    network = ipaddress.ip_network((base, bits), strict=False)
    if base.ipv4_mapped or host.ipv4_mapped:
        return
    assert host_matches(f"{base}/{bits}", str(host)) == (host in network)


@pytest.mark.parametrize(
    "text", ["", "x.example", "1.2.3", "1.2.3.4.5", "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::", "1:2", "g::", "::1.2.3"]
)
def test_what_is_not_an_address(text):
    assert address(text) is None
