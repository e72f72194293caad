"""Every spelling of the own host is "loopback"; nothing that merely looks like it is."""

import pytest

from capfence_sh import hosts

LOOPBACK = [
    "localhost",
    "LOCALHOST",
    "localhost.",
    "foo.localhost",
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.255.255.254",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "0",
    "0.0.0.0",
    "::1",
    "[::1]",
    "[::1]:8080",
    "0:0:0:0:0:0:0:1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "localhost:8080",
    "user:secret@localhost:80",
]
ELSEWHERE = {
    "127.0.0.1.nip.io": "127.0.0.1.nip.io",
    "localhost.evil.example": "localhost.evil.example",
    "::10": "::10",
    "1::": "1::",
    "2001:db8::1": "2001:db8::1",
    "128.0.0.1": "128.0.0.1",
    "3232235777": "192.168.1.1",
    "Example.COM.": "example.com",
    "localhost@evil.example": "evil.example",
    "127.0.0.256": "127.0.0.256",
    "127.0.0.1.1": "127.0.0.1.1",
    "0x7f000001ff": "0x7f000001ff",
}
URLS = {
    "http://localhost:8080/health": "loopback",
    "http://127.1": "loopback",
    "http://localhost@evil.example/": "evil.example",
    "http://localhost:80@evil.example/": "evil.example",
    "http://evil.example#@localhost/": "evil.example",
    "http://evil.example?@localhost": "evil.example",
    "http://evil.example\\@localhost/": "evil.example",
    "HTTPS://Example.com/x": "example.com",
    "ftp://[::1]/x": "loopback",
    "example.com/path": "example.com",
    "localhost:3000/x": "loopback",
    "file:///etc/passwd": "",
    "data:text/plain,x": "",
}


@pytest.mark.parametrize("name", LOOPBACK)
def test_spellings_of_the_own_host(name):
    assert hosts.normal(name) == hosts.LOOPBACK


@pytest.mark.parametrize(("name", "host"), ELSEWHERE.items())
def test_other_hosts(name, host):
    assert hosts.normal(name) == host


@pytest.mark.parametrize(("url", "host"), URLS.items())
def test_urls(url, host):
    assert hosts.of_url(url) == host


def test_metadata_services():
    assert hosts.is_metadata(hosts.of_url("http://169.254.169.254/latest/meta-data/"))
    assert hosts.is_metadata(hosts.of_url("http://2852039166/"))
    assert not hosts.is_metadata("10.0.0.1")
