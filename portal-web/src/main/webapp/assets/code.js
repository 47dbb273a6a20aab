// Colours the blocks of code whose language the library knows. A very long one would hold up an old phone and stays plain.
{
  const longest = 50000;
  const colour = (root) => {
    for (const code of root.querySelectorAll('.prose pre > code[class*="language-"]')) {
      const language = [...code.classList].find((name) => name.startsWith("language-")).slice("language-".length);
      if (hljs.getLanguage(language) && code.textContent.length <= longest && !code.childElementCount) hljs.highlightElement(code);
    }
  };
  colour(document);
  document.addEventListener("text-shown", (event) => colour(event.target));
}
